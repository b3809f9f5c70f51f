/**
 * What other programs read: anchors, linked data, TEI, brat and a report.
 *
 * Each is a pure function of a text and its extraction.
 *
 * @packageDocumentation
 */
export { createCodePointCounter } from './code-points.js';
