import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E611 the model has {count} inputs ({inputs}) and a data source feeds one","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E611.md","filePath":"errors/E611.md"}');
const _sfc_main = { name: "errors/E611.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e611-the-model-has-count-inputs-inputs-and-a-data-source-feeds-one" tabindex="-1">E611 the model has {count} inputs ({inputs}) and a data source feeds one <a class="header-anchor" href="#e611-the-model-has-count-inputs-inputs-and-a-data-source-feeds-one" aria-label="Permalink to &quot;E611 the model has {count} inputs ({inputs}) and a data source feeds one&quot;">​</a></h1><p>This source gives one image or one row of numbers with each label, and does not say which of the inputs it is for. A source can give an image for each input by its name: in the library <code>fromArrays({ inputs: { left, right }, labels })</code>, in a data section the source of a plugin.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A model with two inputs and a source of one image a sample:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>parallel concat {</span></span>
<span class="line"><span>  - input 32x32x1 as left</span></span>
<span class="line"><span>  - input 32x32x1 as right</span></span>
<span class="line"><span>} | flatten | dense 10 | softmax</span></span>
<span class="line"><span>data { source digits }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Train it on a source that names its images: <code>fromArrays({ inputs: { left, right }, labels })</code>, or the source of a plugin.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E611.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E611 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E611 as default
};
