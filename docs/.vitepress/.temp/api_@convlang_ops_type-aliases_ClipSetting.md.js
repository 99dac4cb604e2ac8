import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ClipSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/ClipSetting.md","filePath":"api/@convlang/ops/type-aliases/ClipSetting.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/ClipSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ClipSetting</p><h1 id="type-alias-clipsetting" tabindex="-1">Type Alias: ClipSetting <a class="header-anchor" href="#type-alias-clipsetting" aria-label="Permalink to &quot;Type Alias: ClipSetting&quot;">​</a></h1><blockquote><p><strong>ClipSetting</strong> = <a href="./KeyValues"><code>KeyValues</code></a>&lt;<code>ReturnType</code>&lt;<em>typeof</em> <a href="./../functions/trainKeys"><code>trainKeys</code></a>&gt;[<code>&quot;clip&quot;</code>][<code>&quot;args&quot;</code>]&gt;[<code>&quot;clip&quot;</code>]</p></blockquote><p>How gradients are kept small: the norm of all of them together, or each number by itself.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/ClipSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClipSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClipSetting as default
};
