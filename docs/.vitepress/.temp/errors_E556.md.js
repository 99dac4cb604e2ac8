import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E556 {argument} is {found}, not","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E556.md","filePath":"errors/E556.md"}');
const _sfc_main = { name: "errors/E556.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 expected="" id="e556-argument-is-found-not" tabindex="-1">E556 <code>{argument}</code> is {found}, not <a class="header-anchor" href="#e556-argument-is-found-not" aria-label="Permalink to &quot;E556 \`{argument}\` is {found}, not {expected}&quot;">​</a></h1><p>From JavaScript a function can be called with anything. What it is given is looked at first: a wrong value would otherwise show far from the call, or be taken for another in silence. The message says what was given, and how what is taken is made.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that gives a function something else than it takes, here the whole result of a training in place of its weights:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>const result = await train(lenet);</span></span>
<span class="line"><span>await predict(lenet, result, images);</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give what the message names: here <code>result.weights</code>. TypeScript says the same before the program runs.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E556.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E556 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E556 as default
};
