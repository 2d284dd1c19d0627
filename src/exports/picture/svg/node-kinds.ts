const svg = 'http://www.w3.org/2000/svg';

// Not by `instanceof`: what is drawn may stand in a frame, whose classes are its own.

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** A part of a drawing, such as a path. */
export function isDrawn(element: Element): element is SVGGraphicsElement {
  return element.namespaceURI === svg;
}

/** A whole drawing. */
export function isDrawing(element: Element): element is SVGSVGElement {
  return isDrawn(element) && element.localName === 'svg';
}

/** A text in a drawing. */
export function isLettering(element: Element): element is SVGTextContentElement {
  return isDrawn(element) && element.localName === 'text';
}

export function isLength(value: unknown): value is SVGAnimatedLength {
  return typeof value === 'object' && value !== null && 'baseVal' in value;
}
