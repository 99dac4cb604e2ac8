import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E538 all labels of {source} are {name}: there is nothing to tell apart","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E538.md","filePath":"errors/E538.md"}');
const _sfc_main = { name: "errors/E538.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e538-all-labels-of-source-are-name-there-is-nothing-to-tell-apart" tabindex="-1">E538 all labels of {source} are {name}: there is nothing to tell apart <a class="header-anchor" href="#e538-all-labels-of-source-are-name-there-is-nothing-to-tell-apart" aria-label="Permalink to &quot;E538 all labels of {source} are {name}: there is nothing to tell apart&quot;">​</a></h1><p>A network learns to tell classes apart by samples of at least two of them. With one class it would say that one whatever it is shown, and measure 100 %. Mostly another column was meant, or the file is a part of a sorted one.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A CSV file of flowers that was sorted and cut: all of its rows are <code>setosa</code>.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Train on rows of all classes. Where the labels stand in another column, name it:</p><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 4</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  source csv </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;flowers.csv&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> label kind</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E538.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E538 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E538 as default
};
