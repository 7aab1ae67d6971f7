/**
 * pdf.js makes a matrix when it is loaded, for drawing. Nothing is drawn here, and Node has none.
 * It must be loaded before pdf.js: hence a file of its own.
 */
class NoMatrix {}

const here = globalThis as { DOMMatrix?: unknown }
here.DOMMatrix ??= NoMatrix
