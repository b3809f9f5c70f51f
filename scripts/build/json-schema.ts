/** The JSON Schema that ships with the package, drawn from the zod schemas. */
import { z } from 'zod';
import {
  DiagnosticSchema,
  ExtractionSchema,
  MentionSpanSchema,
  QuoteSchema,
  SpeakerSchema,
  TextSpanSchema,
} from '../../src/schemas.js';

/** What `extractQuotes` returns, with one named definition per shape. */
export function buildJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  metadata.add(TextSpanSchema, { id: 'TextSpan' });
  metadata.add(MentionSpanSchema, { id: 'MentionSpan' });
  metadata.add(QuoteSchema, { id: 'Quote' });
  metadata.add(SpeakerSchema, { id: 'Speaker' });
  metadata.add(DiagnosticSchema, { id: 'Diagnostic' });
  const { $schema, ...schema } = z.toJSONSchema(ExtractionSchema, { metadata, io: 'output' });
  return {
    $schema,
    title: 'whosaid extraction',
    description: 'What extractQuotes returns. Offsets are UTF-16 code units into the input, half-open.',
    ...schema,
  };
}
