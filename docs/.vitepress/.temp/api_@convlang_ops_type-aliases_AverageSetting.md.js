import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AverageSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/AverageSetting.md","filePath":"api/@convlang/ops/type-aliases/AverageSetting.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/AverageSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / AverageSetting</p><h1 id="type-alias-averagesetting" tabindex="-1">Type Alias: AverageSetting <a class="header-anchor" href="#type-alias-averagesetting" aria-label="Permalink to &quot;Type Alias: AverageSetting&quot;">​</a></h1><blockquote><p><strong>AverageSetting</strong> = <code>Exclude</code>&lt;<a href="./KeyValues"><code>KeyValues</code></a>&lt;<code>ReturnType</code>&lt;<em>typeof</em> <a href="./../functions/trainKeys"><code>trainKeys</code></a>&gt;[<code>&quot;average&quot;</code>][<code>&quot;args&quot;</code>]&gt;[<code>&quot;average&quot;</code>], { <code>kind</code>: <code>&quot;none&quot;</code>; }&gt;</p></blockquote><p>A mean of weights over the steps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/AverageSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AverageSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AverageSetting as default
};
