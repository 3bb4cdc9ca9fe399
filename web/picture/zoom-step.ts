/** By how much one press of a button or key zooms. */
export const ZOOM_STEP = 1.6;
