import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E543 classes names {given} classes, and the source {source} has {count}:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E543.md","filePath":"errors/E543.md"}');
const _sfc_main = { name: "errors/E543.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 classes="" id="e543-classes-names-given-classes-and-the-source-source-has-count" tabindex="-1">E543 <code>classes</code> names {given} classes, and the source {source} has {count}: <a class="header-anchor" href="#e543-classes-names-given-classes-and-the-source-source-has-count" aria-label="Permalink to &quot;E543 \`classes\` names {given} classes, and the source {source} has {count}: {classes}&quot;">​</a></h1><p><code>classes</code> in the data section gives the classes of a source their names, in the order of their numbers, so it needs one for each. To leave classes out, take data that does not have them.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p><code>source digits</code>, which has the classes 0 to 9, with five names.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Give as many names as there are classes, in the order of their numbers:</p><div class="language-conv vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">conv</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">input</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 28x28x1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">dense</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> | </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">softmax</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">data</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  source digits</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  classes zero one two three four five six seven eight nine</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E543.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E543 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E543 as default
};
