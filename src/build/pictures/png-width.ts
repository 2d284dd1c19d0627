/** Width of a picture as PNG, pixels: half as many again as the SVG has px. */
export const pngWidth = 1080;
