import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withFormatOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/withFormatOf.md","filePath":"api/@convlang/data/index/functions/withFormatOf.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/withFormatOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / withFormatOf</p><h1 id="function-withformatof" tabindex="-1">Function: withFormatOf() <a class="header-anchor" href="#function-withformatof" aria-label="Permalink to &quot;Function: withFormatOf()&quot;">​</a></h1><blockquote><p><strong>withFormatOf</strong>(<code>setting</code>, <code>other</code>, <code>readers</code>): <a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a></p></blockquote><p>A setting with the options of another source of its kind that say how files are read, as far as it has none of its own: a file given in place of another is read as that one is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="setting" tabindex="-1">setting <a class="header-anchor" href="#setting" aria-label="Permalink to &quot;setting&quot;">​</a></h3><p><a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a></p><h3 id="other" tabindex="-1">other <a class="header-anchor" href="#other" aria-label="Permalink to &quot;other&quot;">​</a></h3><p><a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a> | <code>null</code></p><h3 id="readers" tabindex="-1">readers <a class="header-anchor" href="#readers" aria-label="Permalink to &quot;readers&quot;">​</a></h3><p><a href="./../type-aliases/SourceReaders"><code>SourceReaders</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/withFormatOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withFormatOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withFormatOf as default
};
