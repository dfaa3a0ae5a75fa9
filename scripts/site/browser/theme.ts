/** Before anything is drawn: the theme that was chosen the last time. */
import { applyTheme, storedTheme } from './themes.ts';

applyTheme(storedTheme());
