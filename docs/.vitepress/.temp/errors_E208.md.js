import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E208 {layer} cannot take this input:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E208.md","filePath":"errors/E208.md"}');
const _sfc_main = { name: "errors/E208.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e208-layer-cannot-take-this-input" tabindex="-1">E208 <code>{layer}</code> cannot take this input: <a class="header-anchor" href="#e208-layer-cannot-take-this-input" aria-label="Permalink to &quot;E208 \`{layer}\` cannot take this input: {problem}&quot;">​</a></h1><p>The op behind the layer refuses what flows in. Most layers check their input themselves and say so in plainer words; this is the last line of defence, met mostly with layers of plugins.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A layer of a plugin whose op refuses its input:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>| warp 3</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Write such a layer&#39;s <code>build</code> so that it checks its input first and says in its own words what it needs (<code>failLayer</code>).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E208.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E208 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E208 as default
};
