export { type AmountResult, estimateAmount, parameterAt, printMoney } from './estimate.ts';
export {
  computeReimbursement,
  type Fault,
  type ReimbursementBand,
  type ReimbursementFacts,
  type ReimbursementResult,
  type ReimbursementScale,
  shareReimbursement,
} from './reimburse.ts';
