import { createHash } from 'node:crypto';

/**
 * Tells the survey, once, that a person is at its page, and nothing else: no score, no cookie. Scanners load pages and run
 * their scripts, so it waits for an act that the browser itself vouches for; scrolling alone is none, for scripts do that,
 * too. Without it the page works just the same.
 */
export const OPENED_SCRIPT = `(()=>{
const acts=['pointerdown','touchstart','keydown','wheel'];
const tell=act=>{
if(!act.isTrusted||navigator.webdriver||document.visibilityState!=='visible')return;
for(const name of acts)removeEventListener(name,tell,true);
const form=document.querySelector('form');
const body=new URLSearchParams({opened:'1',served:form.elements.served.value});
fetch(form.getAttribute('action'),{method:'POST',body,mode:'no-cors',credentials:'omit',keepalive:true}).catch(()=>{});
};
for(const name of acts)addEventListener(name,tell,{capture:true,passive:true});
})()`;

/** How a page's policy names it. */
export const OPENED_SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(OPENED_SCRIPT).digest('base64')}'`;
