import './as-of.ts';
import './cite-menu.ts';
import './provision-preview.ts';
import './search-door.ts';
import './toc-spy.ts';

// The filter of plans is fetched where it is used.
if (document.querySelector('plan-filter') !== null) void import('./plan-filter.ts');
