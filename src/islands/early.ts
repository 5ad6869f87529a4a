/**
 * Runs before the first paint, as the one inline script of the site: says that scripts run, so that views can be
 * hidden without a shift, takes that back where a script of the site does not arrive, and applies the colours the reader chose.
 * Its hash stands in the policy.
 */
export const early =
  'var r=document.documentElement;r.classList.add("js");' +
  'addEventListener("error",function(e){var s=e.target;if(s.tagName==="SCRIPT"&&' +
  's.src.indexOf(location.protocol+"//"+location.host)===0)r.classList.remove("js")},true);' +
  'try{var t=localStorage.getItem("theme");if(t)r.dataset.theme=t}catch(e){}';
