import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FixJson","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/interfaces/FixJson.md","filePath":"api/@convlang/diagnostics/interfaces/FixJson.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/interfaces/FixJson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / FixJson</p><h1 id="interface-fixjson" tabindex="-1">Interface: FixJson <a class="header-anchor" href="#interface-fixjson" aria-label="Permalink to &quot;Interface: FixJson&quot;">​</a></h1><p>A fix for programs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="edits" tabindex="-1">edits <a class="header-anchor" href="#edits" aria-label="Permalink to &quot;edits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>edits</strong>: readonly <a href="./EditJson"><code>EditJson</code></a>[]</p></blockquote><hr><h3 id="result" tabindex="-1">result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;result&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>result</strong>: <code>string</code> | <code>null</code></p></blockquote><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/interfaces/FixJson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FixJson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FixJson as default
};
