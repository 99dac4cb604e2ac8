import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E601 training stopped at step {step} (epoch {epoch}): {what} is not finite","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E601.md","filePath":"errors/E601.md"}');
const _sfc_main = { name: "errors/E601.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e601-training-stopped-at-step-step-epoch-epoch-what-is-not-finite" tabindex="-1">E601 training stopped at step {step} (epoch {epoch}): {what} is not finite <a class="header-anchor" href="#e601-training-stopped-at-step-step-epoch-epoch-what-is-not-finite" aria-label="Permalink to &quot;E601 training stopped at step {step} (epoch {epoch}): {what} is not finite&quot;">​</a></h1><p>A NaN or an infinity in the loss spreads to every weight with the next update, and nothing that is learnt after it means anything. The step in which it appeared is thrown away and the run ends. A forward pass over the same batch, layer by layer, then finds the first layer whose output is not finite: the place named here is where the numbers broke, which is often not the layer that is at fault. The usual cause is a learning rate that is too high, or gradients without a limit (<code>clip norm 1.0</code>); a warm-up helps where only the first steps are wild.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A learning rate that is far too high:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>train { optimizer sgd lr 1000 }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Divide the rate by 10 until training is stable; <code>clip norm 1.0</code> and a warm-up help too.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E601.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E601 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E601 as default
};
