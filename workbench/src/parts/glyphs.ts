/** Shapes of the groups, on a field of 16 by 16, to be filled by the even-odd rule. */
export const GLYPHS: Readonly<Record<string, string>> = {
  // a person's head and shoulders
  harm: 'M8 1a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM1.5 15c0-4 3-6 6.5-6s6.5 2 6.5 6z',
  // a burst
  violence: 'M8 0l1.8 5L15 3.2 11.6 7.6 16 10l-5.2.3L11.5 16 8 11.7 4.5 16l.7-5.7L0 10l4.4-2.4L1 3.2 6.2 5z',
  // a flag
  control: 'M3 1h2v1h9l-2.5 3.5L14 9H5v6H3z',
  // two ways crossing over
  allegiance:
    'M1 3h5l5 7h1V7.5l4 3.5-4 3.5V12H10L5 5H1zM12 1.5L16 5l-4 3.5V6h-1l-1 1.3-1.2-1.7L10 4h2zM1 11h4l1-1.4 1.2 1.7L6 13H1z',
  // an arrow
  movement: 'M1 6h7V2l7 6-7 6v-4H1z',
  // three heads
  public:
    'M4 4a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM12 4a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM8 1a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 8 1zM.500 14c0-3 1.5-5 3.5-5s3.5 2 3.5 5zM8.5 14c0-3 1.5-5 3.5-5s3.5 2 3.5 5z',
  // a table seen from above, with two seats
  diplomacy: 'M5 4h6v8H5zM1 5.5h3v5H1zM12 5.5h3v5h-3z',
  // a speech bubble
  statement: 'M1 2h14v9H8l-4 4v-4H1zM4 5v1.5h8V5zM4 7.5V9h5V7.5z',
}
