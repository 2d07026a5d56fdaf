import './as-of.ts';
import './cite-menu.ts';
import './provision-preview.ts';
import './search-results.ts';
import './toc-spy.ts';
