import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ArgSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ArgSpec.md","filePath":"api/@convlang/ops/type-aliases/ArgSpec.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ArgSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ArgSpec</p><h1 id="type-alias-argspec" tabindex="-1">Type Alias: ArgSpec <a class="header-anchor" href="#type-alias-argspec" aria-label="Permalink to &quot;Type Alias: ArgSpec&quot;">​</a></h1><blockquote><p><strong>ArgSpec</strong> = <code>Documented</code> &amp; <code>MayBeAbsent</code> &amp; <code>NumberRange</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>MayBeAbsent</code> &amp; <code>NumberRange</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>MayBeAbsent</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>MayBeAbsent</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code></p></blockquote><p>What one positional or key of a layer may be. Defaults live here and nowhere else.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ArgSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ArgSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ArgSpec as default
};
