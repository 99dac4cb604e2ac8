import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Stage","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/Stage.md","filePath":"api/@convlang/syntax/interfaces/Stage.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/Stage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / Stage</p><h1 id="interface-stage" tabindex="-1">Interface: Stage <a class="header-anchor" href="#interface-stage" aria-label="Permalink to &quot;Interface: Stage&quot;">​</a></h1><p>One stage of a pipeline.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="core" tabindex="-1">core <a class="header-anchor" href="#core" aria-label="Permalink to &quot;core&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>core</strong>: <a href="./../type-aliases/Core"><code>Core</code></a></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;stage&quot;</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><hr><h3 id="suffixes" tabindex="-1">suffixes <a class="header-anchor" href="#suffixes" aria-label="Permalink to &quot;suffixes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>suffixes</strong>: readonly (<a href="./AsSuffix"><code>AsSuffix</code></a> | <a href="./ShapeSuffix"><code>ShapeSuffix</code></a>)[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/Stage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Stage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Stage as default
};
