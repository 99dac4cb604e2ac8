import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: describeCondition()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/describeCondition.md","filePath":"api/@convlang/backend/functions/describeCondition.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/describeCondition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / describeCondition</p><h1 id="function-describecondition" tabindex="-1">Function: describeCondition() <a class="header-anchor" href="#function-describecondition" aria-label="Permalink to &quot;Function: describeCondition()&quot;">​</a></h1><blockquote><p><strong>describeCondition</strong>(<code>condition</code>): <code>string</code></p></blockquote><p><code>above 1</code>, <code>other than 0</code>: for messages and tables.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="condition" tabindex="-1">condition <a class="header-anchor" href="#condition" aria-label="Permalink to &quot;condition&quot;">​</a></h3><p><a href="./../type-aliases/AttrCondition"><code>AttrCondition</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/describeCondition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const describeCondition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  describeCondition as default
};
