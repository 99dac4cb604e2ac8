import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KeyArgument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/KeyArgument.md","filePath":"api/@convlang/ops/type-aliases/KeyArgument.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/KeyArgument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / KeyArgument</p><h1 id="type-alias-keyargument" tabindex="-1">Type Alias: KeyArgument <a class="header-anchor" href="#type-alias-keyargument" aria-label="Permalink to &quot;Type Alias: KeyArgument&quot;">​</a></h1><blockquote><p><strong>KeyArgument</strong> = <a href="./SettingArgument"><code>SettingArgument</code></a> | <code>Documented</code> &amp; <code>object</code> | <code>Documented</code> &amp; <code>object</code> &amp; ({ <code>default</code>: readonly <code>string</code>[]; <code>type</code>: <code>&quot;words&quot;</code>; <code>words</code>: readonly <code>string</code>[]; } | { <code>default</code>: readonly <code>string</code>[]; <code>of</code>: <a href="./NamedThing"><code>NamedThing</code></a>; <code>type</code>: <code>&quot;names&quot;</code>; } | { <code>default</code>: readonly <code>string</code>[]; <code>type</code>: <code>&quot;texts&quot;</code>; } | { <code>default</code>: <a href="./Comparison"><code>Comparison</code></a>; <code>type</code>: <code>&quot;comparison&quot;</code>; } | { <code>most</code>: <code>number</code>; <code>type</code>: <code>&quot;shape&quot;</code>; } | <a href="./../interfaces/WordChoice"><code>WordChoice</code></a> &amp; <code>object</code> | <a href="./../interfaces/WordChoice"><code>WordChoice</code></a> &amp; <code>object</code> | { <code>type</code>: <code>&quot;source&quot;</code>; })</p></blockquote><p>One thing that is written behind a key of a section: what words take, and what only keys do.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/KeyArgument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyArgument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyArgument as default
};
