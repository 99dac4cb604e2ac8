import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Core","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/type-aliases/Core.md","filePath":"api/@convlang/syntax/type-aliases/Core.md"}');
const _sfc_main = { name: "api/@convlang/syntax/type-aliases/Core.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Core</p><h1 id="type-alias-core" tabindex="-1">Type Alias: Core <a class="header-anchor" href="#type-alias-core" aria-label="Permalink to &quot;Type Alias: Core&quot;">​</a></h1><blockquote><p><strong>Core</strong> = <a href="./../interfaces/LayerCore"><code>LayerCore</code></a> | <a href="./../interfaces/CallCore"><code>CallCore</code></a> | <a href="./../interfaces/RepeatCore"><code>RepeatCore</code></a> | <a href="./../interfaces/ParallelCore"><code>ParallelCore</code></a> | <a href="./../interfaces/IfCore"><code>IfCore</code></a> | <a href="./../interfaces/TapCore"><code>TapCore</code></a> | <a href="./../interfaces/SkipCore"><code>SkipCore</code></a> | <a href="./../interfaces/FromCore"><code>FromCore</code></a></p></blockquote><p>A stage without its name and its stated shape.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/type-aliases/Core.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Core = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Core as default
};
