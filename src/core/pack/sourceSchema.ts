import * as v from 'valibot';
import { EVIDENCE_LEVELS } from './pack';
import { address, id, line, packDate, paragraph } from './packText';

const sourceSchema = v.strictObject({
  title: line,
  publisher: line,
  date: v.optional(packDate),
  url: v.optional(address),
  evidence: v.picklist(EVIDENCE_LEVELS),
  remark: v.optional(paragraph),
});

/** `sources.yaml`, as its editor writes it: every source once, by id. */
export const sourcesSchema = v.record(id, sourceSchema);

export type AuthoredSources = v.InferOutput<typeof sourcesSchema>;
