import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RoundingHeader","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/RoundingHeader.md","filePath":"api/@convlang/syntax/interfaces/RoundingHeader.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/RoundingHeader.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / RoundingHeader</p><h1 id="interface-roundingheader" tabindex="-1">Interface: RoundingHeader <a class="header-anchor" href="#interface-roundingheader" aria-label="Permalink to &quot;Interface: RoundingHeader&quot;">​</a></h1><p><code>rounding floor</code>, or <code>rounding conv floor pool ceil</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="conv" tabindex="-1">conv <a class="header-anchor" href="#conv" aria-label="Permalink to &quot;conv&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>conv</strong>: <a href="./../type-aliases/RoundingWord"><code>RoundingWord</code></a></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;rounding&quot;</code></p></blockquote><hr><h3 id="pool" tabindex="-1">pool <a class="header-anchor" href="#pool" aria-label="Permalink to &quot;pool&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pool</strong>: <a href="./../type-aliases/RoundingWord"><code>RoundingWord</code></a></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/RoundingHeader.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RoundingHeader = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RoundingHeader as default
};
