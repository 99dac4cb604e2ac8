import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E536 the source {source} has the class {name}, and the model has learnt","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E536.md","filePath":"errors/E536.md"}');
const _sfc_main = { name: "errors/E536.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 classes="" id="e536-the-source-source-has-the-class-name-and-the-model-has-learnt" tabindex="-1">E536 the source {source} has the class {name}, and the model has learnt <a class="header-anchor" href="#e536-the-source-source-has-the-class-name-and-the-model-has-learnt" aria-label="Permalink to &quot;E536 the source {source} has the class {name}, and the model has learnt {classes}&quot;">​</a></h1><p>The names of the classes are kept with the weights, in the order of the outputs, and those of other data are found by name. A class that the model has not learnt has no output. <code>classes</code> in the data section names the classes of data that has only numbers.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model that has learnt <code>shirt</code>, <code>shoe</code> and <code>bag</code>, measured on data whose classes are <code>0</code> to <code>9</code>.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Measure it on data of the classes that it has learnt; where the data has only their numbers, name them in the data section:</p><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  source mnist </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;clothes&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  classes shirt shoe bag</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E536.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E536 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E536 as default
};
