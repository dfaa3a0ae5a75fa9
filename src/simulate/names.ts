/** The closed sets of the synthetic market. Shares are of users; levels are drawn by effects.ts. */

export const SOURCES = ['standard', 'shopping'] as const;
export const STANDARD = 0;
export const SHOPPING = 1;

export const COUNTRIES: readonly {
  readonly code: string;
  readonly share: number;
  readonly language: string;
  /** Ln of what people pay, against the average. */ readonly income: number;
}[] = [
  { code: 'US', share: 0.42, language: 'en', income: 0.35 },
  { code: 'BR', share: 0.12, language: 'pt', income: -0.5 },
  { code: 'DE', share: 0.1, language: 'de', income: 0.25 },
  { code: 'GB', share: 0.09, language: 'en', income: 0.25 },
  { code: 'FR', share: 0.08, language: 'fr', income: 0.15 },
  { code: 'MX', share: 0.07, language: 'es', income: -0.4 },
  { code: 'JP', share: 0.05, language: 'ja', income: 0.1 },
  { code: 'CA', share: 0.03, language: 'en', income: 0.25 },
  { code: 'ES', share: 0.02, language: 'es', income: 0 },
  { code: 'NO', share: 0.01, language: 'no', income: 0.5 },
  { code: 'IS', share: 0.006, language: 'is', income: 0.4 },
  { code: 'MT', share: 0.004, language: 'mt', income: 0 },
];

export const LANGUAGES: readonly string[] = [...new Set(COUNTRIES.map((country) => country.language))];

export const DEVICES = ['iphone', 'android', 'web', 'tablet'] as const;
export const DEVICE_SHARES: readonly number[] = [0.4, 0.36, 0.18, 0.06];

/** Common categories by topic; some names are there to trip careless code. */
export const THEMES: readonly (readonly string[])[] = [
  ['home décor', 'kitchens', 'bathrooms', 'lamps', 'rugs', 'small spaces'],
  ['women’s fashion', 'shoes', 'jewelry', "men's fashion", 'street style', 'bags'],
  ['recipes', 'baking', 'vegan', 'cocktails', 'breakfast', 'meal prep'],
  ['diy', 'crochet', 'woodwork', 'paper crafts', 'quilting', 'upcycling'],
  ['travel', 'beaches', 'city breaks', 'camping', 'road trips', 'hotels'],
  ['fitness', 'yoga', 'running', 'healthy habits', 'gym wear', 'cycling'],
  ['weddings', 'parties', 'gifts', 'flowers', 'cakes', 'invitations'],
  ['kids’ rooms', 'parenting', 'toys', 'school', 'baby names', 'play "outdoors"'],
];

export const TOPICS = THEMES.length;
