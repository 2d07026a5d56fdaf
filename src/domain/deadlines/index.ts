export { computeDeadline, computeYearly, type DeadlineResult } from './compute.ts';
