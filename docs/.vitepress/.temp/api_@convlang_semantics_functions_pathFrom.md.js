import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: pathFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/pathFrom.md","filePath":"api/@convlang/semantics/functions/pathFrom.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/pathFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / pathFrom</p><h1 id="function-pathfrom" tabindex="-1">Function: pathFrom() <a class="header-anchor" href="#function-pathfrom" aria-label="Permalink to &quot;Function: pathFrom()&quot;">​</a></h1><blockquote><p><strong>pathFrom</strong>(<code>folder</code>, <code>path</code>): <code>string</code></p></blockquote><p>A path as it is written from a folder: <code>parts/b.conv</code>, <code>../b.conv</code>. Both are written with <code>/</code> and begin at the same place.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/pathFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const pathFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  pathFrom as default
};
