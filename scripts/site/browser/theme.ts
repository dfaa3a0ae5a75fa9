/** Before anything is drawn: the theme that was chosen the last time, and that scripts run. */
import { applyTheme, storedTheme } from './themes.ts';

applyTheme(storedTheme());
// Where they do not, the list of pages stays open in narrow windows too.
document.documentElement.classList.add('scripted');
