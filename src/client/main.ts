import './copy-link.ts';
import './toc-spy.ts';
import './search-results.ts';
