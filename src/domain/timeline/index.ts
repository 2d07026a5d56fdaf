export { type ScheduledStage, scheduleOf, spanOf } from './schedule.ts';
