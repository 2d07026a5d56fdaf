import './as-of.ts';
import './cite-menu.ts';
import './provision-preview.ts';
import './search-door.ts';
import './toc-spy.ts';

// The search is fetched where it is used.
if (document.querySelector('search-results') !== null) void import('./search/results.ts');
// So is the filter of plans.
if (document.querySelector('plan-filter') !== null) void import('./plan-filter.ts');
