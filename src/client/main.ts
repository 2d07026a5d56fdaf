import './as-of.ts';
import './cite-menu.ts';
import './provision-preview.ts';
import './toc-spy.ts';

// The search is fetched where it is used.
if (document.querySelector('search-results') !== null) void import('./search-results.ts');
