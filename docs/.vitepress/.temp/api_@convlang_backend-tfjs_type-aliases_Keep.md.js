import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Keep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/type-aliases/Keep.md","filePath":"api/@convlang/backend-tfjs/type-aliases/Keep.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/type-aliases/Keep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / Keep</p><h1 id="type-alias-keep" tabindex="-1">Type Alias: Keep <a class="header-anchor" href="#type-alias-keep" aria-label="Permalink to &quot;Type Alias: Keep&quot;">​</a></h1><blockquote><p><strong>Keep</strong> = (<code>make</code>) =&gt; <code>tf.Tensor</code></p></blockquote><p>Makes a constant of a kernel: what <code>make</code> gives lives as long as the program, the rest of what it makes does not.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="make" tabindex="-1">make <a class="header-anchor" href="#make" aria-label="Permalink to &quot;make&quot;">​</a></h3><p>() =&gt; <code>tf.Tensor</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>tf.Tensor</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/type-aliases/Keep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Keep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Keep as default
};
