import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GradientRequest","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/interfaces/GradientRequest.md","filePath":"api/@convlang/passes/interfaces/GradientRequest.md"}');
const _sfc_main = { name: "api/@convlang/passes/interfaces/GradientRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / GradientRequest</p><h1 id="interface-gradientrequest" tabindex="-1">Interface: GradientRequest <a class="header-anchor" href="#interface-gradientrequest" aria-label="Permalink to &quot;Interface: GradientRequest&quot;">​</a></h1><p>Which gradients are wanted.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>of</strong>: <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a></p></blockquote><p>The number (or tensor, then the sum of it) whose gradient is taken.</p><hr><h3 id="withrespectto" tabindex="-1">withRespectTo <a class="header-anchor" href="#withrespectto" aria-label="Permalink to &quot;withRespectTo&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>withRespectTo</strong>: readonly <a href="./../../ir/type-aliases/ValueId"><code>ValueId</code></a>[]</p></blockquote><p>With respect to these.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/interfaces/GradientRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GradientRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GradientRequest as default
};
