/**
 * Runs before the first paint of an embedded figure: the page around it may ask for light or dark colours by
 * `?theme=`; without that the figure follows the reader's system. Its hash stands in the policy of the page.
 */
export const embedTheme =
  'var t=new URLSearchParams(location.search).get("theme");' +
  'if(t==="light"||t==="dark")document.documentElement.dataset.theme=t';
