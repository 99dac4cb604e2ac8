import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: learntOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/learntOf.md","filePath":"api/convlang/index/functions/learntOf.md"}');
const _sfc_main = { name: "api/convlang/index/functions/learntOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / learntOf</p><h1 id="function-learntof" tabindex="-1">Function: learntOf() <a class="header-anchor" href="#function-learntof" aria-label="Permalink to &quot;Function: learntOf()&quot;">​</a></h1><blockquote><p><strong>learntOf</strong>(<code>stored</code>): <a href="./../../../@convlang/data/index/interfaces/LearntData"><code>LearntData</code></a></p></blockquote><p>What a model has learnt of its data, as other data is matched with it: by <code>openData</code>, for one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="stored" tabindex="-1">stored <a class="header-anchor" href="#stored" aria-label="Permalink to &quot;stored&quot;">​</a></h3><p>what <code>decodeWeights</code> gives, a result of <code>train</code>, or the run of a checkpoint</p><h4 id="classes" tabindex="-1">classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes&quot;">​</a></h4><p>readonly <code>string</code>[]</p><h4 id="trainedon" tabindex="-1">trainedOn? <a class="header-anchor" href="#trainedon" aria-label="Permalink to &quot;trainedOn?&quot;">​</a></h4><p><a href="./../../../@convlang/train/interfaces/TrainedOn"><code>TrainedOn</code></a> | <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../@convlang/data/index/interfaces/LearntData"><code>LearntData</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/learntOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const learntOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  learntOf as default
};
