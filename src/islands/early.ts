/**
 * Runs before the first paint, as the one inline script of the site: says that scripts run, so that views can be
 * hidden without a shift, and applies the colours the reader chose. Its hash stands in the policy.
 */
export const early =
  'document.documentElement.classList.add("js");' +
  'try{var t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch(e){}';
