export { computeDeadline, computeExample, computeYearly, type DeadlineResult } from './compute.ts';
