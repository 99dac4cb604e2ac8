import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Compute","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/type-aliases/Compute.md","filePath":"api/@convlang/backend-tfjs/type-aliases/Compute.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/type-aliases/Compute.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / Compute</p><h1 id="type-alias-compute" tabindex="-1">Type Alias: Compute <a class="header-anchor" href="#type-alias-compute" aria-label="Permalink to &quot;Type Alias: Compute&quot;">​</a></h1><blockquote><p><strong>Compute</strong> = (...<code>inputs</code>) =&gt; <code>tf.Tensor</code> | <code>tf.Tensor</code>[]</p></blockquote><p>What a kernel computes in a run.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><p>...<code>tf.Tensor</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>tf.Tensor</code> | <code>tf.Tensor</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/type-aliases/Compute.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Compute = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Compute as default
};
