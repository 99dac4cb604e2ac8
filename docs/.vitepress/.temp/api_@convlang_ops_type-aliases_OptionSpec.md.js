import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OptionSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/OptionSpec.md","filePath":"api/@convlang/ops/type-aliases/OptionSpec.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/OptionSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OptionSpec</p><h1 id="type-alias-optionspec" tabindex="-1">Type Alias: OptionSpec <a class="header-anchor" href="#type-alias-optionspec" aria-label="Permalink to &quot;Type Alias: OptionSpec&quot;">​</a></h1><blockquote><p><strong>OptionSpec</strong> = <a href="./../interfaces/OptionText"><code>OptionText</code></a> &amp; <code>object</code> | <a href="./../interfaces/OptionText"><code>OptionText</code></a> &amp; <code>object</code></p></blockquote><p>What the value of an option must be.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/OptionSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptionSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptionSpec as default
};
