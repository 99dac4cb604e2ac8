import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E697 {role} {name}","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E697.md","filePath":"errors/E697.md"}');
const _sfc_main = { name: "errors/E697.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 problem="" id="e697-role-name" tabindex="-1">E697 {role} {name} <a class="header-anchor" href="#e697-role-name" aria-label="Permalink to &quot;E697 {role} {name} {problem}&quot;">​</a></h1><p>A backend looks at every tensor that it is given before it computes: inputs of a run and parameters that are written. Dtype and shape must be those of the graph at the batch that it was compiled for, and the array must be of the dtype (<code>Float32Array</code> for f32, <code>Int32Array</code> for i32) with exactly as many numbers as the shape says. Nothing is converted, cut or filled up: a run over numbers that only nearly fit would give an answer that nobody asked for. After such an error the state is as it was, and the executable can be run again.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a program that uses the library: a feed of the right shape with five numbers, or in an array of another type.</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>await executable.run({ x: { dtype: &#39;f32&#39;, shape: [3, 2], data: new Float32Array(5) } });</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Make tensors with <code>tensor(dtype, shape, data)</code>, which refuses such a one where it is made.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E697.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E697 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E697 as default
};
