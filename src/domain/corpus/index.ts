export type { ChangeNote, Codification, Corpus, Form, HolidayYear, OutsideLaw, Term } from './types.ts';
