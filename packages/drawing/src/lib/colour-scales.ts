/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours of a scale that are told apart; a picture has hardly more. */
const STEPS = 255;

/**
 * Viridis, for amounts from 0 (dark blue) to 1 (yellow): equally lighter at equal steps, and told apart without red and green.
 * The map is by S. van der Walt and N. Smith (matplotlib, CC0); here the polynomial of degree 6 that M. Zucker fitted to it (CC0),
 * which stays within 4 of 255 levels of matplotlib's eleven steps.
 *
 * @param share 0 to 1; what is outside is taken for the nearer end
 */
export function sequentialColour(share: number): Rgb {
  return stepOf(viridis, share);
}

/**
 * A diverging scale: blue for -1, nearly white for 0, brown for 1. Made with Oklab (B. Ottosson, 2020): from the middle to both ends
 * lightness falls and colourfulness grows linearly, alike on both sides, so that equal distances look equal and the sign is told by blue against
 * orange, which the colour-blind see.
 *
 * @param share -1 to 1; what is outside is taken for the nearer end
 */
export function divergingColour(share: number): Rgb {
  return stepOf(diverging, (share + 1) / 2);
}

/**
 * A colour for a class by its number: those of M. Okabe and K. Ito ("Color Universal Design", 2008), which the colour-blind tell apart; further ones
 * turn by the golden angle in Oklab, in three lightnesses, so that neighbours differ in both.
 */
export function categoryColour(number: number): Rgb {
  const own = categories[number];
  if (own !== undefined) return own;
  const lightness = 0.45 + 0.18 * (number % 3);
  const [red, green, blue] = fromOklab(lightness, 0.11, number * GOLDEN_ANGLE);
  return [levelOf(red), levelOf(green), levelOf(blue)];
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const categories: readonly Rgb[] = [
  [0, 0, 0],
  [230, 159, 0],
  [86, 180, 233],
  [0, 158, 115],
  [240, 228, 66],
  [0, 114, 178],
  [213, 94, 0],
  [204, 121, 167],
];

/** Coefficients of the powers 0 to 6, for red, green and blue. */
const viridisPowers = [
  [0.2777273272234177, 0.005407344544966578, 0.3340998053353061],
  [0.1050930431085774, 1.404613529898575, 1.384590162594685],
  [-0.3308618287255563, 0.214847559468213, 0.09509516302823659],
  [-4.634230498983486, -5.799100973351585, -19.33244095627987],
  [6.228269936347081, 14.17993336680509, 56.69055260068105],
  [4.776384997670288, -13.74514537774601, -65.35303263337234],
  [-5.435455855934631, 4.645852612178535, 26.3124352495832],
] as const;

const viridis = tableOf((share) => {
  const channel = (i: 0 | 1 | 2): number =>
    viridisPowers.reduceRight((sum, powers) => sum * share + powers[i], 0);
  return [channel(0), channel(1), channel(2)];
});

/** Oklab's lightness in the middle and at the ends, and its colourfulness and hue (in degrees) at the ends. */
const [LIGHTEST, DARKEST] = [0.97, 0.45];
const blueEnd = { chroma: 0.15, hue: 258 };
const brownEnd = { chroma: 0.11, hue: 58 };

const diverging = tableOf((share) => {
  const distance = Math.abs(2 * share - 1);
  const { chroma, hue } = share < 0.5 ? blueEnd : brownEnd;
  return fromOklab(LIGHTEST + distance * (DARKEST - LIGHTEST), distance * chroma, (hue * Math.PI) / 180);
});

/** From lightness, chroma and hue of Oklab to sRGB, 0 to 1. */
function fromOklab(lightness: number, chroma: number, hue: number): readonly [number, number, number] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The transfer function of sRGB (IEC 61966-2-1). */
function gamma(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

function tableOf(colour: (share: number) => readonly [number, number, number]): readonly Rgb[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const [red, green, blue] = colour(i / (STEPS - 1));
    return [levelOf(red), levelOf(green), levelOf(blue)];
  });
}

/** 0 to 1 as a level of 0 to 255; what is outside is taken for the nearer end. */
function levelOf(share: number): number {
  return Math.round(255 * Math.min(1, Math.max(0, share)));
}

function stepOf(table: readonly Rgb[], share: number): Rgb {
  const step = Math.round(share * (STEPS - 1));
  return table[Math.min(STEPS - 1, Math.max(0, step))] ?? [0, 0, 0];
}
