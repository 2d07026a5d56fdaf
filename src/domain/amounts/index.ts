export { type AmountResult, estimateAmount, parameterAt, printMoney } from './estimate.ts';
