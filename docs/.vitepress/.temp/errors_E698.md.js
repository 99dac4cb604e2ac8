import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E698 {what} was disposed of and can no longer be used","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E698.md","filePath":"errors/E698.md"}');
const _sfc_main = { name: "errors/E698.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e698-what-was-disposed-of-and-can-no-longer-be-used" tabindex="-1">E698 {what} was disposed of and can no longer be used <a class="header-anchor" href="#e698-what-was-disposed-of-and-can-no-longer-be-used" aria-label="Permalink to &quot;E698 {what} was disposed of and can no longer be used&quot;">​</a></h1><p>Memory on a device is given back by <code>dispose</code>, not by the garbage collector. Whatever is called on a state, an executable or a backend after that is refused, on every backend alike, even where the numbers happen to be still there. Calls that were made before <code>dispose</code> are done to their end.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that uses the library, and frees what it still needs:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>state.dispose();</span></span>
<span class="line"><span>await executable.run(feeds);</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Dispose of executables, then of their state, then of the backend, when the last call was made. The calls need not be waited for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E698.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E698 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E698 as default
};
