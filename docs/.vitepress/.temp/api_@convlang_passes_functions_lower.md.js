import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lower()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/lower.md","filePath":"api/@convlang/passes/functions/lower.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/lower.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / lower</p><h1 id="function-lower" tabindex="-1">Function: lower() <a class="header-anchor" href="#function-lower" aria-label="Permalink to &quot;Function: lower()&quot;">​</a></h1><blockquote><p><strong>lower</strong>(<code>graph</code>, <code>supports</code>, <code>options?</code>): <a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></blockquote><p>Says what a backend refuses in ops that it runs, by the lowering rules. What has no rule, or whose rules do not lead to ops that the backend runs, stays as it is: a complaint then names the op that the author knows. Names of inputs, parameters, outputs and layers stay; gradients and updates are part of the graph and so are lowered as well.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p><h3 id="supports" tabindex="-1">supports <a class="header-anchor" href="#supports" aria-label="Permalink to &quot;supports&quot;">​</a></h3><p><a href="./../type-aliases/Supports"><code>Supports</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/PassOps"><code>PassOps</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../ir/interfaces/Graph"><code>Graph</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/lower.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lower = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lower as default
};
