/** Put behind a text of a result that was cut. */
export const cutMark = '…';
