import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sourceFaults()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/sourceFaults.md","filePath":"api/@convlang/ops/functions/sourceFaults.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/sourceFaults.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / sourceFaults</p><h1 id="function-sourcefaults" tabindex="-1">Function: sourceFaults() <a class="header-anchor" href="#function-sourcefaults" aria-label="Permalink to &quot;Function: sourceFaults()&quot;">​</a></h1><blockquote><p><strong>sourceFaults</strong>(<code>source</code>, <code>sources</code>): readonly <a href="./../type-aliases/SourceFault"><code>SourceFault</code></a>[]</p></blockquote><p>Everything that is wrong with a source as it is written, found without opening anything.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/WrittenSource"><code>WrittenSource</code></a></p><h3 id="sources" tabindex="-1">sources <a class="header-anchor" href="#sources" aria-label="Permalink to &quot;sources&quot;">​</a></h3><p><a href="./../type-aliases/SourceTable"><code>SourceTable</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../type-aliases/SourceFault"><code>SourceFault</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/sourceFaults.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sourceFaults = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sourceFaults as default
};
